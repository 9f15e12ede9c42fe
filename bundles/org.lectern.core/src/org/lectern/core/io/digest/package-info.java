/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
/**
 * Imports mailed digests of papers. {@link org.lectern.core.io.digest.DigestReader} tells papers from the rest of the
 * mail; {@link org.lectern.core.io.digest.DigestImport} works out what that adds to a review.
 * <p>
 * What becomes of the words of a digest: title and abstract stand in the .bib file as they do in the digest, with these
 * exceptions. A caption glued to a title is removed. A percent sign, ampersand or hash gets a backslash unless it has
 * one, and so does a dollar sign that stands around no formula. A brace without a partner becomes
 * <code>{\textbraceleft}</code> or <code>{\textbraceright}</code>, and a backslash at the end
 * <code>{\textbackslash}</code>. A control character becomes a space.
 * <p>
 * The fields of a paper: {@code title}; {@code abstract}; {@code url}, the address in the abstract that most likely
 * leads to the code; {@code lectern-urls}, the other addresses with a space between them; {@code lectern-origin}, the
 * name of the digest and the line of the title, as in {@code digest:mail.txt:3}.
 */
package org.lectern.core.io.digest;
