/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.core.references;

import org.lectern.model.bibtex.SourceRange;

/**
 * A citation in a manuscript.
 *
 * @param key
 *            the key that is cited
 * @param range
 *            where the key stands
 * @param doubtful
 *            whether it may be something else, such as a reference to a figure, unless there is a paper of this key
 */
record Citation(String key, SourceRange range, boolean doubtful) {
}
