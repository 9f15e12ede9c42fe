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
 * @param strong
 *            whether more than likeness says so
 * @param score
 *            at least 0 for records that are taken for one work
 * @param evidence
 *            what speaks for it
 */
record Match(boolean strong, double score, List<Evidence> evidence) {

	/** What there is to say of records that are not one work. */
	static final Match NONE = new Match(false, -1, List.of());

	boolean isDuplicate() {
		return score >= 0;
	}
}
