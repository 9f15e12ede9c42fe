/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.core.io.digest;

/**
 * A paper of a digest that was imported or is in the review already.
 *
 * @param source
 *            the paper as it stands in the digest, never null
 * @param file
 *            the path of the BibTeX file that has it, relative to the root of the review, never null
 * @param key
 *            its citation key, never null
 */
public record ImportedPaper(DigestPaper source, String file, String key) {
}
