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

/**
 * A passage as it is exchanged. Places count characters, not UTF-16 code units, as the formats want it.
 *
 * @param id
 *            the id that relations of the same document name, never null
 * @param label
 *            the label; null for none
 * @param field
 *            the field whose text the place counts in; null where it counts in the text of the document
 * @param quote
 *            the words, never null, may be empty where only the place is known
 * @param prefix
 *            what stands before the words; null where it is not known
 * @param suffix
 *            what stands behind the words; null where it is not known
 * @param start
 *            the place of the first character, 0 or more; -1 where it is not known
 * @param end
 *            the place behind the last character; -1 where it is not known
 * @param comment
 *            a remark, may have several lines; null for none
 */
public record ExchangedPassage(String id, String label, String field, String quote, String prefix, String suffix,
		int start, int end, String comment) {
}
