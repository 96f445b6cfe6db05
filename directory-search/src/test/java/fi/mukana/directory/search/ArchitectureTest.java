package fi.mukana.directory.search;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.conditions.ArchConditions.dependOnClassesThat;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;

class ArchitectureTest {

    private static final String ROOT = "fi.mukana.directory.search";

    /** Each package of the module and the packages of the directory that it may use beside the Java platform. */
    private static final Map<String, Set<String>> MAY_USE = Map.of(
            ROOT,
            Set.of(
                    ROOT + ".analysis",
                    "fi.mukana.directory",
                    "fi.mukana.directory.text",
                    "fi.mukana.directory.place",
                    "fi.mukana.directory.taxonomy",
                    "fi.mukana.directory.organization",
                    "fi.mukana.directory.service",
                    "fi.mukana.directory.event",
                    "fi.mukana.directory.match"),
            ROOT + ".analysis",
            Set.of("fi.mukana.directory.text"));

    private static final JavaClasses MODULE = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages(ROOT);

    @Test
    void theTableNamesExactlyThePackagesThatExist() {
        Set<String> existing = MODULE.stream().map(JavaClass::getPackageName).collect(Collectors.toSet());
        assertThat(existing).isEqualTo(MAY_USE.keySet());
    }

    @Test
    void eachPackageUsesOnlyWhatTheTableAllows() {
        MAY_USE.forEach((from, to) -> {
            String[] allowed = Stream.concat(
                            to.stream(),
                            Stream.of(
                                    from,
                                    "java..",
                                    "org.jspecify.annotations",
                                    "org.apache.lucene..",
                                    "org.tartarus.snowball.."))
                    .toArray(String[]::new);
            classes()
                    .that()
                    .resideInAPackage(from)
                    .should()
                    .onlyDependOnClassesThat()
                    .resideInAnyPackage(allowed)
                    .because("what a package may know stands in the table of the design")
                    .check(MODULE);
        });
    }

    @Test
    void nothingKnowsOfContactRequests() {
        rule("..contact..", "personal data cannot get into the index if nothing here can see it")
                .check(MODULE);
    }

    private static ArchRule rule(String packages, String because) {
        return noClasses()
                .should(dependOnClassesThat(resideInAPackage(packages)))
                .because(because);
    }

    @Test
    void noLuceneTypeStandsInAPublicSignature() {
        classes()
                .that()
                .arePublic()
                .should(showNoLucene())
                .because("another engine may take Lucene's place")
                .check(MODULE);
    }

    private static ArchCondition<JavaClass> showNoLucene() {
        return new ArchCondition<>("show no type of Lucene") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                Stream<JavaClass> shown = Stream.of(
                                type.getFields().stream()
                                        .filter(field -> visible(field.getModifiers()))
                                        .map(JavaField::getAllInvolvedRawTypes)
                                        .flatMap(Set::stream),
                                type.getCodeUnits().stream()
                                        .filter(unit -> visible(unit.getModifiers()))
                                        .map(JavaCodeUnit::getAllInvolvedRawTypes)
                                        .flatMap(Set::stream),
                                type.getCodeUnits().stream()
                                        .filter(unit -> visible(unit.getModifiers()))
                                        .flatMap(unit -> unit.getExceptionTypes().stream())
                                        .map(JavaClass.class::cast),
                                type.getAllRawSuperclasses().stream(),
                                type.getAllRawInterfaces().stream())
                        .flatMap(classes -> classes);
                shown.filter(other -> other.getPackageName().startsWith("org.apache.lucene")
                                || other.getName().equals("java.io.IOException"))
                        .forEach(other -> events.add(
                                SimpleConditionEvent.violated(type, type.getName() + " shows " + other.getName())));
            }
        };
    }

    private static boolean visible(Set<JavaModifier> modifiers) {
        return modifiers.contains(JavaModifier.PUBLIC) || modifiers.contains(JavaModifier.PROTECTED);
    }

    @Test
    void ofTheAnalysisOnlyTheFactoryIsSeen() {
        assertThat(MODULE.stream()
                        .filter(type -> type.getPackageName().equals(ROOT + ".analysis"))
                        .filter(type -> type.getModifiers().contains(JavaModifier.PUBLIC))
                        .filter(type ->
                                type.isTopLevelClass() && !type.getSimpleName().equals("package-info"))
                        .map(JavaClass::getSimpleName))
                .containsExactly("LanguageAnalysis");
    }

    @Test
    void everyPackageIsNullMarked() throws ClassNotFoundException {
        for (String name : MAY_USE.keySet()) {
            assertThat(Class.forName(name + ".package-info").getPackage().isAnnotationPresent(NullMarked.class))
                    .as(name)
                    .isTrue();
        }
    }

    @Test
    void nothingAsksTheMachineForTheTimeOrTheLocale() {
        noClasses()
                .should()
                .callMethod(LocalDate.class, "now")
                .orShould()
                .callMethod(Instant.class, "now")
                .orShould()
                .callMethod(System.class, "currentTimeMillis")
                .orShould()
                .callMethod(Locale.class, "getDefault")
                .orShould()
                .accessField(System.class, "out")
                .orShould()
                .accessField(System.class, "err")
                .because("answers depend on what is asked and nothing else")
                .check(MODULE);
    }

    @Test
    void namesSayWhatIsDifferent() {
        noClasses()
                .should()
                .haveSimpleNameEndingWith("Impl")
                .orShould()
                .haveSimpleNameEndingWith("Base")
                .orShould()
                .haveSimpleNameEndingWith("Manager")
                .orShould()
                .haveSimpleNameEndingWith("Helper")
                .orShould()
                .haveSimpleNameEndingWith("Util")
                .orShould()
                .haveSimpleNameEndingWith("Utils")
                .orShould()
                .haveSimpleNameEndingWith("Dto")
                .because("such names tell nothing")
                .check(MODULE);
    }

    @Test
    void concreteTypesAreFinal() {
        classes()
                .that()
                .areNotInterfaces()
                .and()
                .areNotEnums()
                .and()
                .areNotAnonymousClasses()
                .and()
                .doNotHaveSimpleName("package-info")
                .should()
                .haveModifier(JavaModifier.FINAL)
                .because("the API is not meant to be inherited from")
                .check(MODULE);
    }
}
