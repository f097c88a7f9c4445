package dk.inddrag.examples.terminal;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.SimpleConditionEvent.violated;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.NullMarked;

/**
 * The rules that hold the modules together. They stand here because the terminal is the one module that has all the
 * others on its class path. A rule that finds nothing to look at fails too.
 */
@AnalyzeClasses(packages = "dk.inddrag", importOptions = ImportOption.DoNotIncludeTests.class)
final class ArchitectureTest {
    private static final String[] LIBRARIES = {
        "dk.inddrag.core..", "dk.inddrag.content..", "dk.inddrag.registration..", "dk.inddrag.intake.."
    };
    private static final String EXAMPLES = "dk.inddrag.examples..";
    /** Packages that are there for one library of the embedder's: they show its types, and no other package does. */
    private static final Set<String> BRIDGES = Set.of("dk.inddrag.intake.guice", "dk.inddrag.intake.micrometer");

    /** Abstract classes by full name, each with the reason why an interface would not do. */
    private static final Map<String, String> ABSTRACT_WITH_A_REASON = Map.of();

    @ArchTest
    static final ArchRule modules_know_only_what_they_may = layeredArchitecture()
            .consideringOnlyDependenciesInAnyPackage("dk.inddrag..")
            .layer("core")
            .definedBy("dk.inddrag.core..")
            .layer("content")
            .definedBy("dk.inddrag.content..")
            .layer("registration")
            .definedBy("dk.inddrag.registration..")
            .layer("intake")
            .definedBy("dk.inddrag.intake..")
            .layer("examples")
            .definedBy(EXAMPLES)
            .whereLayer("core")
            .mayNotAccessAnyLayer()
            .whereLayer("content")
            .mayOnlyAccessLayers("core")
            .whereLayer("registration")
            .mayOnlyAccessLayers("core")
            .whereLayer("intake")
            .mayOnlyAccessLayers("core", "content", "registration")
            .whereLayer("examples")
            .mayNotBeAccessedByAnyLayer()
            .ensureAllClassesAreContainedInArchitecture()
            .because("an embedder must be able to take search without registration, or core without either");

    @ArchTest
    static final ArchRule packages_form_no_cycles = slices().matching("dk.inddrag.(**)")
            .should()
            .beFreeOfCycles()
            .because("packages in a cycle can only be read, tested and changed together");

    @ArchTest
    static final ArchRule exported_signatures_name_only_our_own_types_and_the_jdk = classes()
            .that(that(
                    "are exported",
                    type -> ExportedPackages.contains(type) && !BRIDGES.contains(type.getPackageName())))
            .should(nameOnlyOwnTypesInTheirSignatures())
            .because("a third-party type in a signature makes its version our users' business");

    @ArchTest
    static final ArchRule only_one_class_asks_the_machine_for_the_time = noClasses()
            .that()
            .doNotHaveFullyQualifiedName("dk.inddrag.examples.terminal.TerminalClock")
            .should()
            .accessTargetWhere(
                    access("is the time of the machine, or a zone nobody chose", ArchitectureTest::asksForTheTime))
            .because(
                    "time comes from an injected Clock and its zone is said aloud, or no answer can be tested or repeated");

    @ArchTest
    static final ArchRule libraries_do_not_print = noClasses()
            .that()
            .resideInAnyPackage(LIBRARIES)
            .should()
            .accessTargetWhere(access("is standard output or standard error", ArchitectureTest::prints))
            .because("the screen is the host's, and what is printed there has passed no privacy rule");

    @ArchTest
    static final ArchRule library_classes_are_closed = classes()
            .that(that("are top-level in the libraries", type -> type.isTopLevelClass() && isOf(type, LIBRARIES)))
            .should(be("final, sealed, an interface, record, enum or annotation", ArchitectureTest::isClosed))
            .because(
                    "a class that can be extended promises how it works inside; an abstract one is listed with a reason");

    @ArchTest
    static final ArchRule every_package_is_null_marked = classes()
            .should(be(
                    "in a package with @NullMarked", type -> type.getPackage().isAnnotatedWith(NullMarked.class)))
            .because("NullAway looks only where the mark stands");

    @ArchTest
    static final ArchRule public_types_stand_in_exported_packages_or_in_internal_ones = classes()
            .that(that(
                    "are public in the libraries",
                    type -> type.getModifiers().contains(JavaModifier.PUBLIC) && isOf(type, LIBRARIES)))
            .should(be(
                    "in an exported or an internal package",
                    type -> ExportedPackages.contains(type) || isOf(type, "..internal..")))
            .because("the name of a package is its promise: users can call it, or it says that they must not");

    @ArchTest
    static final ArchRule examples_use_only_what_an_embedder_can = noClasses()
            .that()
            .resideInAPackage(EXAMPLES)
            .should()
            .dependOnClassesThat()
            .resideInAPackage("dk.inddrag..internal..")
            .because("an example that needs an internal type shows that the public ones do not suffice");

    private static boolean asksForTheTime(JavaAccess<?> access) {
        String owner = access.getTargetOwner().getName();
        String name = access.getName();
        return switch (owner) {
            case "java.lang.System" -> name.equals("currentTimeMillis");
            case "java.time.Clock" -> name.startsWith("system") || name.matches("tick(Millis|Seconds|Minutes)");
            case "java.time.InstantSource" -> name.equals("system");
            case "java.time.ZoneId" -> name.equals("systemDefault");
            case "java.util.Calendar" -> name.equals("getInstance");
            case "java.util.Date", "java.util.GregorianCalendar" -> isConstructorWithoutParameters(access);
            default -> owner.startsWith("java.time.") && name.equals("now");
        };
    }

    private static boolean isConstructorWithoutParameters(JavaAccess<?> access) {
        return access.getTarget().getFullName().endsWith(".<init>()");
    }

    private static boolean prints(JavaAccess<?> access) {
        JavaClass owner = access.getTargetOwner();
        String name = access.getName();
        return (owner.isEquivalentTo(System.class) && (name.equals("out") || name.equals("err")))
                || (owner.isAssignableTo(Throwable.class) && name.equals("printStackTrace"));
    }

    private static boolean isClosed(JavaClass type) {
        return type.getModifiers().contains(JavaModifier.FINAL)
                || type.isInterface()
                || type.isEnum()
                || type.reflect().isSealed()
                || ABSTRACT_WITH_A_REASON.containsKey(type.getName());
    }

    private static boolean isOf(JavaClass type, String... packages) {
        return JavaClass.Predicates.resideInAnyPackage(packages).test(type);
    }

    private static DescribedPredicate<JavaClass> that(String description, Predicate<JavaClass> test) {
        return describe(description, test);
    }

    private static DescribedPredicate<JavaAccess<?>> access(String description, Predicate<JavaAccess<?>> test) {
        return describe(description, test);
    }

    private static ArchCondition<JavaClass> be(String description, Predicate<JavaClass> test) {
        return ArchCondition.from(describe("be " + description, test));
    }

    private static ArchCondition<JavaClass> nameOnlyOwnTypesInTheirSignatures() {
        return new ArchCondition<>(
                "name only types of ours, the JDK, jspecify and jakarta.inject in their signatures") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                PublicSignature.of(type)
                        .forEach((place, named) -> named.stream()
                                .filter(each -> !isAllowed(each))
                                .forEach(each -> events.add(violated(type, place + " names " + each.getName()))));
            }
        };
    }

    private static boolean isAllowed(JavaClass type) {
        JavaClass element = type.getBaseComponentType();
        String name = element.getPackageName();
        return element.isPrimitive()
                || Set.of("dk.inddrag", "java", "org.jspecify.annotations", "jakarta.inject").stream()
                        .anyMatch(start -> name.equals(start) || name.startsWith(start + "."));
    }
}
