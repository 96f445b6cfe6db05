/**
 * Vocabularies as SKOS: a region's own, or one of Finto's, in Turtle or JSON-LD.
 *
 * <p>A file names its concepts by addresses and knows nothing of this product's schemes and ids; the caller says how they
 * correspond. Nothing is fetched from the net. Turtle needs RDF4J, JSON-LD needs Titanium and an implementation of
 * Jakarta JSON. This package must not know services or where a vocabulary is stored.
 */
@NullMarked
package fi.mukana.directory.exchange.skos;

import org.jspecify.annotations.NullMarked;
