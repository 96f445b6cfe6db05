/**
 * Asking associations to get in touch: basket, form, receipt, the recipient's page, feedback on an entry, and the mail
 * that tells of them.
 *
 * <p>The only component that knows who a person is. It sees the directory's content (whom a request may go to) and must
 * never see a need, a search or a ranking; nothing it holds is indexed, logged or measured but by number and age. What
 * other pages link to: <ul>
 * <li>{@code POST basket} with {@code add=ORGANIZATION/SERVICE} or {@code add=ORGANIZATION} ({@code remove=…},
 *     {@code clear=1}), and {@code back=ADDRESS}, the address below the language to return to;
 * <li>{@code GET contact?service=SERVICE} and {@code contact?organization=ORGANIZATION}: the form for one alone;
 * <li>{@code GET feedback?service=SERVICE} and {@code feedback?organization=ORGANIZATION}: "the information is wrong",
 *     "the group is full";
 * <li>{@code GET contact/status}: how far a request has come.
 * </ul>
 */
@NullMarked
package fi.mukana.directory.webapp.contact;

import org.jspecify.annotations.NullMarked;
