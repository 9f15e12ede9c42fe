/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.core.overview;

/** Knows how large texts are where they will be drawn. */
public interface TextMeasure {

	/**
	 * Returns the width of a text.
	 *
	 * @param text
	 *            the text, never null
	 * @param bold
	 *            whether it is a heading
	 * @return pixels
	 */
	int width(String text, boolean bold);

	/**
	 * Returns the height of a line.
	 *
	 * @return pixels
	 */
	int lineHeight();
}
