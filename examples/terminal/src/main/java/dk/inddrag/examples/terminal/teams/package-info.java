/** Teams and their registrations on a screen and in JSON. */
@NullMarked
package dk.inddrag.examples.terminal.teams;

import org.jspecify.annotations.NullMarked;
