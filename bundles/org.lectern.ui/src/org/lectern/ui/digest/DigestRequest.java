/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.ui.digest;

import org.eclipse.core.resources.IProject;

/**
 * What is to be imported, and where to.
 *
 * @param source
 *            the digest, never null
 * @param project
 *            the review, never null
 */
record DigestRequest(DigestSource source, IProject project) {
}
