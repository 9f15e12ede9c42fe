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
 * One paper of a digest.
 *
 * @param titleLine
 *            the number of the line the title stands on, 1 or more
 * @param title
 *            the title as it stands in the digest, without a caption glued to it; never null or blank
 * @param abstractLine
 *            the number of the line the abstract stands on, greater than that of the title
 * @param abstractText
 *            the abstract as it stands in the digest, never null or blank
 */
public record DigestPaper(int titleLine, String title, int abstractLine, String abstractText) {
}
