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

/**
 * What the rule says of two records.
 *
 * @param kind
 *            what they are to each other
 * @param strong
 *            whether more than likeness says so
 * @param score
 *            how sure it is, at least 0 unless they are only perhaps one work
 * @param evidence
 *            what speaks for it, and then what speaks against it
 */
record Match(LinkKind kind, boolean strong, double score, List<Evidence> evidence) {

	/** What there is to say of records that are not one work. */
	static final Match NONE = new Match(LinkKind.NONE, false, -1, List.of());

	/** Tells whether a person says so. */
	boolean isVerdict() {
		return !evidence.isEmpty() && evidence.get(0).kind() == EvidenceKind.VERDICT;
	}

	boolean isDuplicate() {
		return kind == LinkKind.DUPLICATE;
	}
}
