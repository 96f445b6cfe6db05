package fi.mukana.directory.webapp;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.simpleNameEndingWith;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.persistence.Entity;
import jakarta.persistence.MappedSuperclass;
import jakarta.ws.rs.Path;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;

/** The walls of the webapp. */
class ArchitectureTest {

    private static final String ROOT = "fi.mukana.directory.webapp";

    private static final JavaClasses WEBAPP = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages(ROOT);

    @Test
    void persistenceStaysInTheStores() {
        noClasses()
                .that()
                .resideOutsideOfPackage("..store..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("jakarta.persistence..")
                .because("each component maps its rows to core records in its own store")
                .check(WEBAPP);
    }

    @Test
    void entitiesAreSeenByTheirOwnPackageAlone() {
        classes()
                .that()
                .areAnnotatedWith(Entity.class)
                .or()
                .areAnnotatedWith(MappedSuperclass.class)
                .should()
                .notBePublic()
                .because("entities never leave their component")
                .check(WEBAPP);
    }

    @Test
    void restIsKnownToResourcesAndProblemsAlone() {
        noClasses()
                .that(not(simpleNameEndingWith("Resource"))
                        .and(not(simpleNameEndingWith("Resource$Listed")))
                        .and(not(resideInAPackage(ROOT + ".problem..")))
                        .and(not(simpleNameEndingWith("RestApplication"))))
                .should()
                .dependOnClassesThat()
                .resideInAPackage("jakarta.ws.rs..")
                .because("what a component does is independent of how it is asked")
                .check(WEBAPP);
    }

    @Test
    void resourcesAnswerWithViewTypesOnly() {
        methods()
                .that()
                .areDeclaredInClassesThat()
                .areAnnotatedWith(Path.class)
                .and()
                .arePublic()
                .should()
                .notHaveRawReturnType(resideInAnyPackage(
                        "fi.mukana.directory",
                        "fi.mukana.directory.service..",
                        "fi.mukana.directory.organization..",
                        "fi.mukana.directory.event..",
                        "fi.mukana.directory.need..",
                        "fi.mukana.directory.ranking..",
                        "..store.."))
                .because("a core type on the wire loses its sealed subtype and shows what is confidential")
                .check(WEBAPP);
    }

    @Test
    void contactIsKnownToItsOwnComponentAlone() {
        noClasses()
                .that(not(resideInAnyPackage(ROOT + ".contact..", ROOT + ".page..")))
                .should()
                .dependOnClassesThat()
                .resideInAPackage("fi.mukana.directory.contact..")
                .because("personal data cannot be indexed, matched or logged with a need")
                .check(WEBAPP);
    }

    @Test
    void theIndexReadsNoNeedAndNoRequest() {
        noClasses()
                .that()
                .resideInAPackage(ROOT + ".indexing..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("fi.mukana.directory.need..", ROOT + ".contact..")
                .because("what people write about themselves is never indexed")
                .check(WEBAPP);
    }

    @Test
    void theDeskKeepsNothingAndKnowsNoRequest() {
        noClasses()
                .that()
                .resideInAPackage(ROOT + ".desk..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        ROOT + ".contact..",
                        ROOT + "..store..",
                        ROOT + ".database..",
                        "jakarta.servlet..",
                        "jakarta.persistence..",
                        "java.sql..",
                        "java.util.logging..")
                .orShould()
                .dependOnClassesThat()
                .haveSimpleName("PageCookie")
                .because("what an advisor lays on the desk is a client's need, and stands in the address alone")
                .check(WEBAPP);
    }

    @Test
    void theLauncherUsesTheJdkAlone() {
        classes()
                .that()
                .resideInAPackage(ROOT + ".launch..")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage("java..", "org.jspecify.annotations..", ROOT + ".launch..")
                .because("it runs outside the server, from a class path of nothing else")
                .check(WEBAPP);
    }

    @Test
    void nobodyKnowsTheCompositionRoot() {
        noClasses()
                .that()
                .resideOutsideOfPackage(ROOT)
                .should()
                .dependOnClassesThat()
                .resideInAPackage(ROOT)
                .because("the root puts the components together, not the other way")
                .check(WEBAPP);
    }

    @Test
    void luceneStaysBehindTheSearch() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.apache.lucene..")
                .because("another engine may stand behind DirectorySearch")
                .check(WEBAPP);
    }

    @Test
    void everyPackageIsNullMarked() {
        JavaPackage root = WEBAPP.getPackage(ROOT);
        assertThat(root.getSubpackagesInTree())
                .filteredOn(one -> !one.getClasses().isEmpty())
                .allSatisfy(one -> assertThat(one.isAnnotatedWith(NullMarked.class))
                        .as(one.getName())
                        .isTrue());
    }

    @Test
    void namesSayWhatAThingIs() {
        noClasses()
                .should()
                .haveNameMatching(".*(Impl|Util|Utils|Helper|Manager|Dto|Base)")
                .because("such an ending says nothing of the domain")
                .check(WEBAPP);
    }
}
