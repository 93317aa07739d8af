/** Scripts written as Markdown, read into scene drafts (commonmark-java). */
@NullMarked
package app.lectern.script.markdown;

import org.jspecify.annotations.NullMarked;
