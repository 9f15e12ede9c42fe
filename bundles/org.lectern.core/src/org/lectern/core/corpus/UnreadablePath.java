/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.core.corpus;

/**
 * A path that was asked for and could not be read.
 *
 * @param path
 *            the path as given or found, never null
 * @param message
 *            why, localised, never null
 */
public record UnreadablePath(String path, String message) {
}
