/** Sign-up of municipal teams, and the stores that keep it. */
module dk.inddrag.registration {
    exports dk.inddrag.registration;

    requires transitive dk.inddrag.core;
}
