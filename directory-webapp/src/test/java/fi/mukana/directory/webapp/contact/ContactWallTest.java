package fi.mukana.directory.webapp.contact;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

/** Who a person is and what they need never meet. */
class ContactWallTest {

    private static final JavaClasses PROJECT = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("fi.mukana.directory");

    private static final String[] CONTACT = {"fi.mukana.directory.contact..", "fi.mukana.directory.webapp.contact.."};

    @Test
    void contactSeesNoNeedAndNoSearch() {
        String[] needs = {
            "fi.mukana.directory.need..",
            "fi.mukana.directory.match..",
            "fi.mukana.directory.ranking..",
            "fi.mukana.directory.search..",
            "fi.mukana.directory.webapp.matching.."
        };
        assertThat(PROJECT)
                .as("there is something to see")
                .anyMatch(one -> one.getPackageName().equals("fi.mukana.directory.need"));
        noClasses()
                .that()
                .resideInAnyPackage(CONTACT)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(needs)
                .because("a request holds who a person is and must not hold why they ask")
                .check(PROJECT);
    }

    @Test
    void contactChangesNothingThatIsIndexed() {
        noClasses()
                .that()
                .resideInAnyPackage(CONTACT)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("fi.mukana.directory.webapp.change..", "fi.mukana.directory.webapp.catalog..")
                .because("what stands in the change log is indexed")
                .check(PROJECT);
    }

    @Test
    void rowsAreReadAndWrittenInTheStoreAlone() {
        noClasses()
                .that()
                .resideInAPackage("fi.mukana.directory.webapp.contact")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("java.sql..", "com.google.crypto..")
                .because("what a person wrote is sealed and opened in one place")
                .check(PROJECT);
    }
}
