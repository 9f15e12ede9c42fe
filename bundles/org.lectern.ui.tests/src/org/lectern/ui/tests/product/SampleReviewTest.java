/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.ui.tests.product;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IWorkspace;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.IHandlerService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.lectern.rcp.sample.SampleReview;
import org.lectern.ui.tests.support.Events;
import org.lectern.ui.tests.support.ReviewFixture;
import org.lectern.ui.tests.support.WorkbenchLog;

class SampleReviewTest {

	@RegisterExtension
	final WorkbenchLog log = new WorkbenchLog();

	private final IWorkspace workspace = ResourcesPlugin.getWorkspace();

	private IProject project() {
		return workspace.getRoot().getProject(SampleReview.PROJECT);
	}

	@AfterEach
	void delete() throws CoreException {
		ReviewFixture.page().closeAllEditors(false);
		if (project().exists()) {
			project().delete(true, true, null);
		}
		Events.settle();
	}

	@Test
	void projectHasTheFilesOfTheSampleByteForByte() throws Exception {
		IProject project = new SampleReview().open(workspace, null);
		assertTrue(project.hasNature("org.lectern.workspace.reviewNature"));
		Path original = Path.of(System.getProperty("lectern.root"), "releng/samples/attention-review");
		try (Stream<Path> files = Files.walk(original)) {
			for (Path file : files.filter(Files::isRegularFile).filter(each -> !each.endsWith(".project")).toList()) {
				IFile copy = project.getFile(IPath.fromOSString(original.relativize(file).toString()));
				try (InputStream content = copy.getContents()) {
					assertArrayEquals(Files.readAllBytes(file), content.readAllBytes(), copy.toString());
				}
			}
		}
	}

	@Test
	void openingAgainKeepsWhatTheUserChanged() throws Exception {
		IFile file = new SampleReview().open(workspace, null).getFile("README.md");
		file.setContents("mine".getBytes(), true, false, null);
		assertEquals("mine", ReviewFixture.text(new SampleReview().open(workspace, null).getFile("README.md").getProject()
				.getFile("README.md")));
	}

	@Test
	void closedProjectOfThatNameIsLeftAlone() throws Exception {
		new SampleReview().open(workspace, null).close(null);
		CoreException refused = assertThrows(CoreException.class, () -> new SampleReview().open(workspace, null));
		assertTrue(refused.getMessage().contains(SampleReview.PROJECT), refused.getMessage());
		assertFalse(project().isOpen());
	}

	@Test
	void cancellingLeavesNoHalfReview() {
		NullProgressMonitor monitor = new NullProgressMonitor();
		monitor.setCanceled(true);
		assertThrows(OperationCanceledException.class, () -> new SampleReview().open(workspace, monitor));
		assertFalse(project().exists());
	}

	@Test
	void commandShowsABibliographyOfIt() throws Exception {
		PlatformUI.getWorkbench().getService(IHandlerService.class).executeCommand("org.lectern.rcp.openSample", null);
		Events.settle();
		IEditorPart editor = ReviewFixture.page().getActiveEditor();
		assertEquals("foundations.bib", editor.getEditorInput().getName());
	}
}
