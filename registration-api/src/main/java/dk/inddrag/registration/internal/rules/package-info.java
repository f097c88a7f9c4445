/** The rules of registration: pure functions of an offer, a team, a moment, and what is kept. */
@NullMarked
package dk.inddrag.registration.internal.rules;

import org.jspecify.annotations.NullMarked;
