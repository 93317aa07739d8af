@NullMarked
package app.lectern.domain.script;

import org.jspecify.annotations.NullMarked;
