/** What those implement who put something of their own behind the library. */
@NullMarked
package dk.inddrag.content.spi;

import org.jspecify.annotations.NullMarked;
