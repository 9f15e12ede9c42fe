/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.model.bibtex;

/**
 * One change to a text: the characters of a range give way to others.
 *
 * @param range
 *            the range in the text before the change, never null
 * @param text
 *            the characters that take its place, never null, may be empty
 */
public record TextReplacement(SourceRange range, String text) {
}
