/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.core.matrix;

import java.util.Objects;

/**
 * A cell of the evidence table.
 *
 * @param value
 *            the value, never null
 * @param passages
 *            how many passages of the paper support the answer, 0 or more
 * @param missing
 *            whether a note was begun and lacks this required answer
 */
public record EvidenceCell(CellValue value, int passages, boolean missing) {

	/** A cell without anything. */
	static final EvidenceCell EMPTY = new EvidenceCell(CellValue.EMPTY, 0, false);
	/** A required answer that is missing. */
	static final EvidenceCell MISSING = new EvidenceCell(CellValue.EMPTY, 0, true);

	/** Checks the parts. */
	public EvidenceCell {
		Objects.requireNonNull(value);
	}

	/**
	 * Returns the value as people read it.
	 *
	 * @return the text, never null, may be empty
	 */
	public String text() {
		return value.text();
	}
}
