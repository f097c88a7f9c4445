/** What was done, in a chain that shows tampering and tells of no person. */
@NullMarked
package dk.inddrag.registration.audit;

import org.jspecify.annotations.NullMarked;
