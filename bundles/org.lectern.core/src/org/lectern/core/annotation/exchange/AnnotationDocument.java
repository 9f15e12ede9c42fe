/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.core.annotation.exchange;

import java.util.List;

/**
 * The annotations of one text as they are exchanged.
 *
 * @param parts
 *            the texts that are annotated, in order; none where the format holds no text
 * @param passages
 *            the passages, never null
 * @param relations
 *            the relations between them, never null
 * @param notices
 *            what was left out or changed, one localised line each, never null
 */
public record AnnotationDocument(List<Part> parts, List<ExchangedPassage> passages, List<ExchangedRelation> relations,
		List<String> notices) {

	/**
	 * A text.
	 *
	 * @param field
	 *            the field of the paper that holds it; null where it is not known
	 * @param text
	 *            the text, never null
	 */
	public record Part(String field, String text) {
	}

	/** Copies the lists. */
	public AnnotationDocument {
		parts = List.copyOf(parts);
		passages = List.copyOf(passages);
		relations = List.copyOf(relations);
		notices = List.copyOf(notices);
	}
}
