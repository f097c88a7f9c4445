package dk.inddrag.core.organisation;

/** Keeps the package from being empty until its first type is there. */
public final class Placeholder {
    private Placeholder() {}
}
