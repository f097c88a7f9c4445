/** How pages are fetched from the web. */
@NullMarked
package dk.inddrag.content.internal.web;

import org.jspecify.annotations.NullMarked;
