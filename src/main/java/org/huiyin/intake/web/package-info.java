/** The pages of intake. */
@NullMarked
package org.huiyin.intake.web;

import org.jspecify.annotations.NullMarked;
