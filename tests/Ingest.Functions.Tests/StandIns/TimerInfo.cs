namespace Microsoft.Azure.Functions.Worker;

/// <summary>Stands for the worker's type (Worker.Extensions.Timer); its ScheduleStatus is left out, no function of ours reads it.</summary>
public class TimerInfo
{
    public bool IsPastDue { get; set; }
}
