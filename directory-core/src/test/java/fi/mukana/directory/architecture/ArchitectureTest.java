package fi.mukana.directory.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.conditions.ArchPredicates.are;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.constructors;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.properties.HasName;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The walls of core. A rule is added only after it was seen red on a planted violation. */
class ArchitectureTest {

    /** The interfaces that others implement; a new one is a decision, written down here. */
    private static final Set<String> EXTENSION_POINTS =
            Set.of("Catalog", "MatchRule", "TextRelevance", "NeedInterpreter", "ContactRequestGateway");

    private static final JavaClasses CORE = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .withImportOption(location -> !location.contains("test-classes"))
            .importPackages(PackageTable.ROOT);

    @Test
    void theTableNamesExactlyThePackagesThatExist() {
        Set<String> real = new TreeSet<>();
        CORE.forEach(type -> real.add(type.getPackageName()));
        assertThat(PackageTable.MAY_USE.keySet().stream().map(PackageTable::full))
                .containsExactlyInAnyOrderElementsOf(real);
    }

    @TestFactory
    Stream<DynamicTest> eachPackageUsesOnlyWhatTheTableAllows() {
        return PackageTable.MAY_USE.entrySet().stream().map(entry -> {
            String own = PackageTable.full(entry.getKey());
            List<String> allowed = new ArrayList<>(List.of(own));
            entry.getValue().forEach(name -> allowed.add(PackageTable.full(name)));
            ArchRule rule = noClasses()
                    .that()
                    .resideInAPackage(own)
                    .should()
                    .dependOnClassesThat(are(resideInAPackage(PackageTable.ROOT + "..")
                            .and(DescribedPredicate.not(resideInAnyPackage(allowed.toArray(String[]::new))))))
                    .because("the table of packages allows " + own + " only " + entry.getValue());
            return DynamicTest.dynamicTest(own, () -> rule.check(CORE));
        });
    }

    @Test
    void outsideExchangeOnlyTheJavaPlatformIsUsed() {
        noClasses()
                .that()
                .resideOutsideOfPackage("..exchange..")
                .should()
                .dependOnClassesThat(are(DescribedPredicate.not(
                                resideInAnyPackage("java..", "org.jspecify.annotations", PackageTable.ROOT + ".."))
                        .or(resideInAnyPackage("java.sql..", "java.net.http..", "java.util.logging.."))))
                .because("an embedder of core takes nothing else along, and core logs nothing")
                .check(CORE);
    }

    @Test
    void exchangeUsesOnlyItsOptionalLibraries() {
        noClasses()
                .that()
                .resideInAPackage("..exchange..")
                .should()
                .dependOnClassesThat(are(DescribedPredicate.not(resideInAnyPackage(
                        "java..",
                        "org.jspecify.annotations",
                        PackageTable.ROOT + "..",
                        // the platform's own XML, by which a logo is checked
                        "javax.xml.stream",
                        "jakarta.json..",
                        "de.siegmar.fastcsv..",
                        "org.eclipse.rdf4j..",
                        "com.apicatalog.."))))
                .because("each format library is an optional dependency named in the ADR on dependencies")
                .check(CORE);
    }

    @Test
    void eachFormatLibraryIsUsedByOnePackageOnly() {
        Map.of(
                        "de.siegmar.fastcsv..", "exchange.region",
                        "org.eclipse.rdf4j..", "exchange.skos",
                        "com.apicatalog..", "exchange.skos")
                .forEach((library, owner) -> noClasses()
                        .that()
                        .resideOutsideOfPackage(PackageTable.full(owner))
                        .should()
                        .dependOnClassesThat()
                        .resideInAPackage(library)
                        .because("an embedder adds a library for one format and not for all")
                        .check(CORE));
    }

    @Test
    void publicInterfacesAreSealedOrExtensionPoints() {
        DescribedPredicate<JavaClass> open = describe(
                "public interfaces that are not sealed",
                type -> type.isInterface()
                        && !type.isAnnotation()
                        && type.getModifiers().contains(JavaModifier.PUBLIC)
                        && !type.reflect().isSealed()
                        && type.getEnclosingClass().isEmpty());
        Set<String> names = new TreeSet<>();
        CORE.that(open).forEach(type -> names.add(type.getSimpleName()));
        assertThat(names)
                .as("open interfaces are the extension points: adding one is a reviewed change of this list")
                .isSubsetOf(EXTENSION_POINTS);
    }

    @Test
    void concreteClassesAreFinal() {
        classes()
                .that()
                .areNotInterfaces()
                .and()
                .doNotHaveModifier(JavaModifier.ABSTRACT)
                .and()
                .areNotEnums()
                .and(describe("are no constant bodies of enums", type -> !type.isEnum() && !isEnumBody(type)))
                .and()
                .areNotAnonymousClasses()
                .should()
                .haveModifier(JavaModifier.FINAL)
                .orShould()
                .beAssignableTo(RuntimeException.class)
                .because("a region extends by extension points and not by subclassing")
                .check(CORE);
    }

    @Test
    void onlyRecordsAndExceptionsHavePublicConstructors() {
        constructors()
                .that()
                .areDeclaredInClassesThat(are(describe(
                        "no records, exceptions or enums",
                        type -> !type.isRecord() && !type.isAssignableTo(Throwable.class) && !type.isEnum())))
                .should()
                .notBePublic()
                .because("objects are made by of, parse, from and builder")
                .check(CORE);
    }

    @Test
    void nothingIsMutableInPublic() {
        fields().that()
                .arePublic()
                .should()
                .beFinal()
                .because("core is immutable")
                .check(CORE);
        noMethods()
                .that()
                .arePublic()
                .should()
                .haveNameMatching("set[A-Z].*")
                .because("core is immutable")
                .check(CORE);
        noMethods()
                .that()
                .arePublic()
                .and()
                .areDeclaredInClassesThat()
                .resideInAPackage(PackageTable.ROOT + "..")
                .should()
                .haveNameMatching("get[A-Z].*")
                .because("records and core types name what they give, without get")
                .check(CORE);
    }

    @Test
    void everyPackageIsNullMarkedAndSaysWhyItExists() {
        assertThat(PackageTable.MAY_USE.keySet()).allSatisfy(name -> {
            Package marked =
                    Class.forName(PackageTable.full(name) + ".package-info").getPackage();
            assertThat(marked.isAnnotationPresent(NullMarked.class))
                    .as("@NullMarked on %s", PackageTable.full(name))
                    .isTrue();
        });
    }

    @Test
    void coreNeitherAsksTheClockNorTheMachine() {
        noClasses()
                .should()
                .callMethod(LocalDate.class, "now")
                .orShould()
                .callMethod(LocalDateTime.class, "now")
                .orShould()
                .callMethod(Instant.class, "now")
                .orShould()
                .callMethod(Clock.class, "systemDefaultZone")
                .orShould()
                .callMethod(System.class, "currentTimeMillis")
                .orShould()
                .callMethod(Locale.class, "getDefault")
                .orShould()
                .callMethod(String.class, "toLowerCase")
                .orShould()
                .callMethod(String.class, "toUpperCase")
                .orShould()
                .callMethod(Throwable.class, "printStackTrace")
                .orShould()
                .accessField(System.class, "out")
                .orShould()
                .accessField(System.class, "err")
                .because("today, language and output are the caller's")
                .check(CORE);
    }

    @Test
    void idsHaveOneComponent() {
        classes()
                .that()
                .areRecords()
                .and()
                .haveSimpleNameEndingWith("Id")
                .and(describe(
                        "are ids of one system", type -> !type.getSimpleName().equals("ExternalId")))
                .should(new com.tngtech.archunit.lang.ArchCondition<>("have one component") {
                    @Override
                    public void check(JavaClass type, com.tngtech.archunit.lang.ConditionEvents events) {
                        int components = type.reflect().getRecordComponents().length;
                        events.add(new com.tngtech.archunit.lang.SimpleConditionEvent(
                                type, components == 1, type.getName() + " has " + components + " components"));
                    }
                })
                .because("an id is one value")
                .check(CORE);
    }

    @Test
    void namesSayWhatIsDifferent() {
        noClasses()
                .should()
                .haveNameMatching(".*(Impl|Utils?|Helper|Manager|Dto|Base)(\\$.*)?")
                .because("such names say nothing of the domain")
                .check(CORE);
    }

    @Test
    void publicMethodsNeverTakeOptionalParameters() {
        methods()
                .that()
                .arePublic()
                .and()
                .areDeclaredInClassesThat(are(describe("no records", type -> !type.isRecord())))
                .should(new com.tngtech.archunit.lang.ArchCondition<>("take no Optional") {
                    @Override
                    public void check(
                            com.tngtech.archunit.core.domain.JavaMethod method,
                            com.tngtech.archunit.lang.ConditionEvents events) {
                        boolean takes = method.getRawParameterTypes().stream()
                                .anyMatch(type -> type.isEquivalentTo(java.util.Optional.class));
                        events.add(new com.tngtech.archunit.lang.SimpleConditionEvent(
                                method, !takes, method.getFullName() + " takes an Optional"));
                    }
                })
                .because("Optional is a return type or a record component")
                .check(CORE);
    }

    private static boolean isEnumBody(HasName type) {
        return type instanceof JavaClass javaClass
                && javaClass.getRawSuperclass().map(JavaClass::isEnum).orElse(false);
    }
}
