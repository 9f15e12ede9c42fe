/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.core.fix;

import org.lectern.core.corpus.PaperReference;

/**
 * A value a fix needs from a person.
 *
 * @param paper
 *            the paper the field belongs to, never null
 * @param field
 *            the canonical name of the field, never null
 */
public record FieldRequest(PaperReference paper, String field) {

	/**
	 * Returns what tells this request from others.
	 *
	 * @return the key for {@link FixInput#fieldValues()}, never null
	 */
	public String id() {
		return field + ' ' + paper;
	}
}
