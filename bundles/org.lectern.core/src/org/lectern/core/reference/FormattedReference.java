/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.core.reference;

import org.lectern.model.review.Paper;

/**
 * A reference in a list.
 *
 * @param paper
 *            the paper, never null
 * @param label
 *            the number or mark the style puts in front of it, with the markup of the list, never null, empty for none
 * @param text
 *            the reference itself with its markup, never null
 */
public record FormattedReference(Paper paper, String label, String text) {
}
