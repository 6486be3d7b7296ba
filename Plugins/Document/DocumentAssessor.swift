public import AssessmentKit
public import CurriculumModel
public import Diagnostics
