/** What the integration tests share: the built war, servers that run it, PostgreSQL, a browser. */
@NullMarked
package fi.mukana.directory.webapp.testing;

import org.jspecify.annotations.NullMarked;
