/** The stores over JDBC. No statement, message or log of theirs holds a bound value. */
@NullMarked
package dk.inddrag.registration.internal.jdbc;

import org.jspecify.annotations.NullMarked;
