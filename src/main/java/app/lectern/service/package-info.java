/** The rules of the render contract, one place each. */
@NullMarked
package app.lectern.service;

import org.jspecify.annotations.NullMarked;
