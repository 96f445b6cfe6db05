package fi.mukana.directory.webapp.catalog;

import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Whom to ask: a public contact point that is valid today.
 *
 * @param role the role by language
 * @param personName who has the role, none if not told
 * @param phones numbers
 * @param emails addresses; patterns such as {@code etunimi.sukunimi@…} are left out
 */
@Schema(name = "ContactPointView")
public record ContactPointView(
        Map<String, String> role, @Nullable String personName, List<PhoneView> phones, List<String> emails) {}
