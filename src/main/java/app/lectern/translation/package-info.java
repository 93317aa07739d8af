/** Lessons as families of languages: how far a translation is, and how it travels to translators and back. */
@NullMarked
package app.lectern.translation;

import org.jspecify.annotations.NullMarked;
