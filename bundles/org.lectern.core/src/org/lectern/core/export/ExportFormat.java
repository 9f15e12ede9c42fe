/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.core.export;

import java.util.function.Supplier;

/**
 * A format papers can be written in, as a whole file.
 *
 * @param id
 *            what the command line calls it, lower case ASCII with hyphens; never changes once published, never null
 * @param label
 *            the name people know, localised, never null
 * @param extension
 *            the usual extension in lower case without dot, never null
 * @param export
 *            makes what writes it, never null
 */
public record ExportFormat(String id, String label, String extension, Supplier<PaperExport> export) {
}
