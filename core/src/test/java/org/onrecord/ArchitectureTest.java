package org.onrecord;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.simpleName;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.onrecord.model.Span;

/** The shape of the code: which package may know which, and what no class does. */
class ArchitectureTest {

    private static final int LONGEST_FILE_IN_LINES = 400;

    /** For each package of core the packages of core that it may know beside itself. The root package may know all. */
    private static final Map<String, Set<String>> ARROWS = new TreeMap<>(Map.of(
            "org.onrecord.model", Set.of(),
            "org.onrecord.lexicon", Set.of(),
            "org.onrecord.ingest", Set.of("org.onrecord.model", "org.onrecord.lexicon", "org.onrecord.ingest.markup"),
            "org.onrecord.ingest.markup", Set.of("org.onrecord.model", "org.onrecord.lexicon"),
            "org.onrecord.analysis", Set.of("org.onrecord.model", "org.onrecord.lexicon"),
            "org.onrecord.extract", Set.of("org.onrecord.model", "org.onrecord.lexicon", "org.onrecord.analysis"),
            "org.onrecord.link", Set.of("org.onrecord.model")));

    static {
        // the steps of extraction know the analysis and the nouns, not each other
        for (var step : Set.of("actor", "time", "event", "assertion", "figure")) {
            ARROWS.put(
                    "org.onrecord.extract." + step,
                    Set.of("org.onrecord.model", "org.onrecord.lexicon", "org.onrecord.analysis"));
        }
        // the steps of linking know its nouns, not each other
        for (var step : Set.of("entry", "claim", "origin", "standing", "stance", "dossier", "correction")) {
            ARROWS.put(
                    "org.onrecord.link." + step,
                    Set.of("org.onrecord.model", "org.onrecord.lexicon", "org.onrecord.link"));
        }
    }

    private static final JavaClasses CORE = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.onrecord");

    @Test
    void readsTheClassesOfCore() {
        assertThat(CORE.contain(Span.class)).isTrue();
        assertThat(CORE.contain("org.onrecord.NewsReader")).isTrue();
    }

    @Test
    void keepsTheArrowsBetweenPackages() {
        ARROWS.forEach((name, known) -> {
            var mayKnow = new HashSet<>(known);
            mayKnow.add(name);
            classes()
                    .that()
                    .resideInAPackage(name)
                    .should()
                    .onlyDependOnClassesThat(not(resideInAPackage("org.onrecord.."))
                            .or(resideInAnyPackage(mayKnow.toArray(String[]::new))))
                    .allowEmptyShould(true)
                    .check(CORE);
        });
    }

    @Test
    void namesTheArrowsOfEveryPackage() {
        var packages = CORE.stream().map(JavaClass::getPackageName).filter(name -> !name.equals("org.onrecord"));

        assertThat(packages.collect(Collectors.toSet())).isSubsetOf(ARROWS.keySet());
    }

    @Test
    void importsNothingButJavaIntoTheModel() {
        classes()
                .that()
                .resideInAPackage("org.onrecord.model")
                .and(not(simpleName("package-info")))
                .should()
                .onlyDependOnClassesThat(resideInAnyPackage("java..", "org.onrecord.model"))
                .check(CORE);
    }

    @Test
    void hasNoCycles() {
        slices().matching("org.onrecord.(*)..").should().beFreeOfCycles().check(CORE);
    }

    @Test
    void printsNothing() {
        NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS.check(CORE);
    }

    @Test
    void asksNoClock() {
        noClasses()
                .should()
                .callMethodWhere(
                        call("java.time", Set.of("now")).or(call("java.lang.System", Set.of("currentTimeMillis"))))
                .because("the same article gives the same record on any day")
                .check(CORE);
    }

    @Test
    void throwsNoDice() {
        noClasses()
                .should()
                .dependOnClassesThat(resideInAPackage("java.util.random..")
                        .or(simpleName("Random"))
                        .or(simpleName("SecureRandom"))
                        .or(simpleName("SplittableRandom"))
                        .or(simpleName("ThreadLocalRandom")))
                .orShould()
                .callMethodWhere(
                        call("java.lang.Math", Set.of("random")).or(call("java.util.UUID", Set.of("randomUUID"))))
                .because("the same article gives the same record every time")
                .check(CORE);
    }

    @Test
    void namesTypesAfterWhatTheyAre() {
        noClasses().should().haveSimpleNameEndingWith("Util").check(CORE);
        noClasses().should().haveSimpleNameEndingWith("Utils").check(CORE);
        noClasses().should().haveSimpleNameEndingWith("Helper").check(CORE);
        noClasses().should().haveSimpleNameEndingWith("Manager").check(CORE);
        noClasses().should().haveSimpleNameEndingWith("Impl").check(CORE);
    }

    @Test
    void keepsFilesShort() {
        var tooLong = new TreeMap<String, Long>();
        for (var file : SourceTree.files(SourceTree.ROOT, ".java")) {
            var lines = SourceTree.text(file).lines().count();
            if (lines > LONGEST_FILE_IN_LINES) {
                tooLong.put(SourceTree.ROOT.relativize(file).toString(), lines);
            }
        }

        assertThat(tooLong)
                .as("source files over %d lines", LONGEST_FILE_IN_LINES)
                .isEmpty();
    }

    @Test
    void saysOfEveryPackageWhatItIs() {
        var packages = SourceTree.files(SourceTree.ROOT, ".java").stream()
                .filter(file -> file.toString().contains("src/main/java"))
                .map(file -> file.resolveSibling("package-info.java"))
                .collect(Collectors.toSet());

        assertThat(packages).isNotEmpty().allSatisfy(info -> {
            assertThat(info).exists();
            assertThat(SourceTree.text(info)).contains("/**", "@NullMarked");
        });
    }

    private static DescribedPredicate<JavaCall<?>> call(String owner, Set<String> names) {
        return DescribedPredicate.describe("calls of " + owner + " " + names, call -> {
            var target = call.getTarget();
            var ownerName = target.getOwner().getFullName();
            return (ownerName.equals(owner) || ownerName.startsWith(owner + ".")) && names.contains(target.getName());
        });
    }
}
