/** Why a team cannot have places as it is: one type for each reason. */
@NullMarked
package dk.inddrag.registration.refusal;

import org.jspecify.annotations.NullMarked;
