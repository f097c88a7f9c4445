/**
 * What the offers stand on: publications, projects and pieces of evidence.
 */
@NullMarked
package dk.inddrag.core.knowledge;

import org.jspecify.annotations.NullMarked;
