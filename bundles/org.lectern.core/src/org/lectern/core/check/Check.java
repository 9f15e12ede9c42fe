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
 * Looks for one kind of defect. A check has no state: the same input gives the same findings in the same order, from
 * any thread. Every check is a {@link PaperCheck}, a {@link GroupCheck}, a
 * {@link FileCheck} or a {@link CorpusCheck}.
 */
public sealed interface Check permits PaperCheck, GroupCheck, FileCheck, CorpusCheck {

	/**
	 * Returns what there is to know about this check.
	 *
	 * @return the description, never null, always the same
	 */
	CheckDescription description();
}
