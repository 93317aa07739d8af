/** Scripts, their scenes and what is wrong with them. */
@NullMarked
package app.lectern.domain.script;

import org.jspecify.annotations.NullMarked;
