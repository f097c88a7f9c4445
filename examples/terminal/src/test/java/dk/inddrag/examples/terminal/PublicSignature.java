package dk.inddrag.examples.terminal;

import com.tngtech.archunit.core.domain.JavaAnnotation;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.JavaParameter;
import com.tngtech.archunit.core.domain.JavaType;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Every type that a caller of a class has to know: supertypes, members, type arguments, exceptions, annotations. */
final class PublicSignature {
    private PublicSignature() {}

    /** Returns the types by the place that names them; empty for a class that callers cannot see. */
    static Map<String, Set<JavaClass>> of(JavaClass type) {
        Map<String, Set<JavaClass>> places = new TreeMap<>();
        if (isVisible(type)) {
            places.put(
                    type.getDescription(),
                    Stream.concat(ofHeader(type), annotations(type.getAnnotations()))
                            .collect(Collectors.toSet()));
            for (JavaMember member : type.getMembers()) {
                if (isOpen(member.getModifiers())) {
                    places.put(member.getDescription(), ofMember(member).collect(Collectors.toSet()));
                }
            }
        }
        return places;
    }

    private static boolean isVisible(JavaClass type) {
        return isOpen(type.getModifiers())
                && type.getEnclosingClass().map(PublicSignature::isVisible).orElse(true);
    }

    private static boolean isOpen(Set<JavaModifier> modifiers) {
        return modifiers.contains(JavaModifier.PUBLIC) || modifiers.contains(JavaModifier.PROTECTED);
    }

    private static Stream<JavaClass> ofHeader(JavaClass type) {
        return Stream.of(
                        type.getSuperclass().stream(), type.getInterfaces().stream(), type.getTypeParameters().stream())
                .flatMap(each -> each)
                .flatMap(PublicSignature::involved);
    }

    private static Stream<JavaClass> ofMember(JavaMember member) {
        Stream<JavaClass> types;
        if (member instanceof JavaCodeUnit code) {
            types = Stream.of(
                            involved(code.getReturnType()),
                            code.getParameterTypes().stream().flatMap(PublicSignature::involved),
                            code.getTypeParameters().stream().flatMap(PublicSignature::involved),
                            code.getExceptionTypes().stream(),
                            code.getParameters().stream()
                                    .map(JavaParameter::getAnnotations)
                                    .flatMap(PublicSignature::annotations))
                    .flatMap(each -> each);
        } else {
            types = involved(((JavaField) member).getType());
        }
        return Stream.concat(types, annotations(member.getAnnotations()));
    }

    private static Stream<JavaClass> involved(JavaType type) {
        // For a type variable this includes its bounds.
        return type.getAllInvolvedRawTypes().stream();
    }

    private static Stream<JavaClass> annotations(Collection<? extends JavaAnnotation<?>> annotations) {
        return annotations.stream().map(JavaAnnotation::getRawType);
    }
}
