/**
 * The values of the knowledge bank: the items it holds, what is asked of it and what it answers.
 *
 * <p>{@link dk.inddrag.content.KnowledgeBank} is the bank itself.
 */
@NullMarked
package dk.inddrag.content.bank;

import org.jspecify.annotations.NullMarked;
