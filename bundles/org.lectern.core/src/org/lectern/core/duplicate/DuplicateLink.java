/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.core.duplicate;

import java.util.List;

import org.lectern.core.corpus.PaperReference;

/**
 * Two papers that are probably one work, or perhaps, or versions of one, and why.
 *
 * @param one
 *            the paper that comes first in the corpus, never null
 * @param other
 *            the paper that comes later, never null
 * @param strong
 *            whether an identifier, the whole content or a person says so, and not likeness alone
 * @param score
 *            how sure it is: 0 is just enough, 5 leaves little doubt; less than 0 for what is only possible
 * @param evidence
 *            what speaks for it, and then what speaks against it, never empty
 */
public record DuplicateLink(PaperReference one, PaperReference other, boolean strong, double score,
		List<Evidence> evidence) {

	/** Copies the list. */
	public DuplicateLink {
		evidence = List.copyOf(evidence);
	}
}
