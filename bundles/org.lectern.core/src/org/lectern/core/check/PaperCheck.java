/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.core.check;

/**
 * A check of papers one by one. What it finds depends on the entry and the profile only, never on other entries or on
 * the place in the file, so that the findings of an unchanged entry can be kept.
 */
public non-sealed interface PaperCheck extends Check {

	/**
	 * Looks at one paper.
	 *
	 * @param paper
	 *            the paper, which also takes the findings, never null
	 */
	void check(CheckedPaper paper);
}
