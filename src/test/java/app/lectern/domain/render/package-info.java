@NullMarked
package app.lectern.domain.render;

import org.jspecify.annotations.NullMarked;
