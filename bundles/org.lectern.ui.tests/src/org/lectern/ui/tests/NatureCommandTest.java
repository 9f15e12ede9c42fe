/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.eclipse.core.commands.ParameterizedCommand;
import org.eclipse.core.expressions.IEvaluationContext;
import org.eclipse.core.resources.ICommand;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IProjectNatureDescriptor;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.ui.ISources;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.model.IWorkbenchAdapter;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.lectern.workspace.ReviewBuilder;
import org.lectern.workspace.ReviewNature;
import org.lectern.ui.tests.support.Events;
import org.lectern.ui.tests.support.ReviewFixture;
import org.lectern.ui.tests.support.WorkbenchLog;

/** The commands that make a project a review, and no review any longer, as the menus run them. */
@ExtendWith(WorkbenchLog.class)
class NatureCommandTest {

	private static final String ADD = "org.lectern.ui.addReviewNature";
	private static final String REMOVE = "org.lectern.ui.removeReviewNature";
	private static final String PAPERS = "@article{a,\n  title = {A paper without an author}\n}\n";

	private ReviewFixture review;
	private IProject project;
	private IFile papers;

	@BeforeEach
	void createProject() throws Exception {
		review = ReviewFixture.create("plain");
		project = review.project();
		execute(REMOVE, project);
		papers = review.write("papers.bib", PAPERS);
		ReviewFixture.setAutoBuilding(true);
	}

	@AfterEach
	void deleteProject() throws Exception {
		ReviewFixture.setAutoBuilding(false);
		review.delete();
	}

	@Test
	void addingTheNatureFindsProblemsAndRemovingItTakesThemAway() throws Exception {
		assertFalse(project.hasNature(ReviewNature.ID));
		execute(ADD, project);
		assertTrue(project.hasNature(ReviewNature.ID));
		assertFalse(review.markers("missing-field").isEmpty());
		execute(REMOVE, project);
		assertFalse(project.hasNature(ReviewNature.ID));
		assertEquals(List.of(), review.markers());
		for (ICommand builder : project.getDescription().getBuildSpec()) {
			assertNotEquals(ReviewBuilder.ID, builder.getBuilderName());
		}
		assertEquals(PAPERS, ReviewFixture.text(papers));
	}

	@Test
	void takesSeveralProjectsInOneGo() throws Exception {
		ReviewFixture other = ReviewFixture.create("other");
		execute(REMOVE, other.project());
		execute(ADD, project, other.project());
		assertTrue(project.hasNature(ReviewNature.ID));
		assertTrue(other.project().hasNature(ReviewNature.ID));
		other.delete();
	}

	@Test
	void passesOverAProjectThatIsClosed() throws Exception {
		project.close(null);
		execute(ADD, project);
		project.open(null);
		assertFalse(project.hasNature(ReviewNature.ID));
	}

	@Test
	void natureCanBeChosenAmongThePropertiesOfAnyProject() throws Exception {
		IProjectNatureDescriptor nature = ResourcesPlugin.getWorkspace().getNatureDescriptor(ReviewNature.ID);
		assertFalse(nature.getLabel().isBlank());
		assertEquals(0, nature.getRequiredNatureIds().length);
		assertEquals(0, nature.getNatureSetIds().length);
		assertTrue(ResourcesPlugin.getWorkspace().validateNatureSet(new String[] { ReviewNature.ID }).isOK());
		IWorkbenchAdapter adapter = Adapters.adapt(project, IWorkbenchAdapter.class);
		Object plain = adapter.getImageDescriptor(project);
		execute(ADD, project);
		assertNotNull(adapter.getImageDescriptor(project));
		assertNotEquals(plain, adapter.getImageDescriptor(project));
	}

	/** Runs a command as if it were chosen from the context menu of the projects. */
	private static void execute(String id, IProject... selected) throws Exception {
		ICommandService commands = PlatformUI.getWorkbench().getService(ICommandService.class);
		IHandlerService handlers = PlatformUI.getWorkbench().getActiveWorkbenchWindow().getService(IHandlerService.class);
		IEvaluationContext context = handlers.createContextSnapshot(false);
		context.addVariable(ISources.ACTIVE_CURRENT_SELECTION_NAME, new StructuredSelection((Object[]) selected));
		handlers.executeCommandInContext(new ParameterizedCommand(commands.getCommand(id), null), null, context);
		Events.settle();
	}
}
