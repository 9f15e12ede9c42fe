/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.workspace;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.IAdaptable;
import org.lectern.core.corpus.PaperReference;

/**
 * A paper as the workbench selects it: by its file and its place there. Equal elements stand for the same paper, also
 * after the file was read again.
 *
 * @param file
 *            the bibliography the paper is in, never null
 * @param reference
 *            the paper in that file, never null
 */
public record PaperElement(IFile file, PaperReference reference) implements IAdaptable {

	@Override
	public <T> T getAdapter(Class<T> adapter) {
		return adapter == IFile.class || adapter == IResource.class ? adapter.cast(file) : null;
	}
}
