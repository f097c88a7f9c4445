/**
 * Who offers, publishes, applies and answers: organisations under their dated names, contacts, and the 98
 * municipalities.
 */
@NullMarked
package dk.inddrag.core.organisation;

import org.jspecify.annotations.NullMarked;
