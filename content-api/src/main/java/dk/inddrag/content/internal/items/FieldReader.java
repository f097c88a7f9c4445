package dk.inddrag.content.internal.items;

import dk.inddrag.core.catalogue.Problem;
import dk.inddrag.core.catalogue.Rule;
import dk.inddrag.core.source.LocalizedText;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Reads the fields of an item, from JSON or YAML alike, and notes everything that is wrong with them. */
final class FieldReader {
    private final String file;
    private final String path;
    private final Map<String, Object> fields;
    private final List<Problem> problems;

    private FieldReader(String file, String path, Map<String, Object> fields, List<Problem> problems) {
        this.file = file;
        this.path = path;
        this.fields = fields;
        this.problems = problems;
    }

    static FieldReader of(String file, Map<?, ?> fields) {
        return new FieldReader(file, "$", named(fields), new ArrayList<>());
    }

    List<Problem> problems() {
        return problems;
    }

    boolean has(String name) {
        return fields.get(name) != null;
    }

    /** A text that must be there. */
    String text(String name) {
        Optional<String> text = optionalText(name).filter(found -> !found.isBlank());
        if (text.isEmpty() && !(has(name) && !isScalar(fields.get(name)))) {
            problem(name, Rule.REQUIRED, "", "Skriv " + name, "Write " + name);
        }
        return text.orElse("");
    }

    /** A text, or a number or a date that was written like one. */
    Optional<String> optionalText(String name) {
        Object value = fields.get(name);
        if (value == null) {
            return Optional.empty();
        }
        if (!isScalar(value)) {
            problem(name, Rule.TYPE, "", "Her skal stå en tekst", "A text should stand here");
            return Optional.empty();
        }
        return Optional.of(String.valueOf(value));
    }

    /** A list of texts; a single text is a list of one. */
    List<String> texts(String name) {
        Object value = fields.get(name);
        if (value == null) {
            return List.of();
        }
        List<String> texts = new ArrayList<>();
        for (Object each : value instanceof List<?> list ? list : List.of(value)) {
            if (isScalar(each)) {
                texts.add(String.valueOf(each));
            } else {
                problem(name, Rule.TYPE, "", "Her skal stå tekster", "Texts should stand here");
            }
        }
        return texts;
    }

    /** A value with a form, {@code 2023-06} for instance; noted as a problem where it has another. */
    <T> Optional<T> value(String name, Function<String, T> form, String example) {
        return optionalText(name).flatMap(text -> formed(name, text, form, example));
    }

    /** Values with a form. */
    <T> List<T> values(String name, Function<String, T> form, String example) {
        List<T> values = new ArrayList<>();
        texts(name).forEach(text -> formed(name, text, form, example).ifPresent(values::add));
        return values;
    }

    private <T> Optional<T> formed(String name, String text, Function<String, T> form, String example) {
        try {
            return Optional.of(form.apply(text.strip()));
        } catch (RuntimeException e) {
            problem(name, Rule.FORM, text, "For eksempel " + example, "For instance " + example);
            return Optional.empty();
        }
    }

    /** An object inside; empty where there is none. */
    Optional<FieldReader> object(String name) {
        Object value = fields.get(name);
        if (value instanceof Map<?, ?> inner) {
            return Optional.of(new FieldReader(file, path + "." + name, named(inner), problems));
        }
        return Optional.empty();
    }

    /** The objects of a list. */
    List<FieldReader> objects(String name) {
        List<FieldReader> objects = new ArrayList<>();
        Object value = fields.get(name);
        List<?> list = value instanceof List<?> all ? all : value == null ? List.of() : List.of(value);
        for (int i = 0; i < list.size(); i++) {
            if (list.get(i) instanceof Map<?, ?> inner) {
                objects.add(new FieldReader(file, path + "." + name + "[" + i + "]", named(inner), problems));
            } else {
                problem(name, Rule.TYPE, "", "Her skal stå felter", "Fields should stand here");
            }
        }
        return objects;
    }

    void problem(String name, Rule rule, String value, String danish, String english) {
        String where = name.isEmpty() ? path : path + "." + name;
        problems.add(new Problem(file, where, rule, value, new LocalizedText(danish, english)));
    }

    private static boolean isScalar(@Nullable Object value) {
        return value != null && !(value instanceof Map<?, ?>) && !(value instanceof Iterable<?>);
    }

    private static Map<String, Object> named(Map<?, ?> fields) {
        Map<String, Object> named = new LinkedHashMap<>();
        fields.forEach((name, value) -> {
            if (name != null && value != null) {
                named.put(String.valueOf(name), value);
            }
        });
        return named;
    }
}
